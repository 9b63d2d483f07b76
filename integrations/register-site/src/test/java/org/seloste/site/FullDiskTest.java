package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A disk in memory that holds so much and no more. */
class FullDiskTest {

    private static final Path SHOP = Registers.EXAMPLES.resolve("esimerkkipuoti/register.yaml");
    private static final Path MUNICIPALITY = Registers.EXAMPLES.resolve("kunta/catalogue.yaml");

    @Test
    void theEarlierSiteStaysWholeAndTheMessageNamesTheFileThatDidNotFit() throws IOException {
        try (FileSystem disk = disk(3_000_000)) {
            Path out = disk.getPath("/site");
            Site site = Site.in(out, Registers.DAY).withDownloads(List.of(Download.MD));
            assertThat(Registers.make(site, SHOP).failure()).isEmpty();
            Map<String, byte[]> before = contents(out);
            Path filler = disk.getPath("/filler");
            fill(disk, filler, 300_000);

            SiteResult result = Registers.make(site.withBase("https://example.org/"), SHOP, MUNICIPALITY);

            assertThat(result.isComplete()).isFalse();
            assertThat(result.failure())
                    .hasValueSatisfying(failure -> assertThat(failure)
                            .hasMessageStartingWith("/site/")
                            .hasMessageContaining("out of disk space"));
            assertThat(contents(out)).usingRecursiveComparison().isEqualTo(before);
            try (var left = Files.list(out)) {
                assertThat(left.map(String::valueOf))
                        .noneMatch(name -> name.startsWith(".seloste-") && !name.endsWith("site"));
            }

            Files.delete(filler);
            SiteResult again = Registers.make(site.withBase("https://example.org/"), SHOP, MUNICIPALITY);
            assertThat(again.isComplete()).isTrue();
            assertThat(Files.exists(out.resolve("library/fi.html"))).isTrue();
        }
    }

    @Test
    void aSiteThatNeverFitLeavesNoFolder() throws IOException {
        try (FileSystem disk = disk(100_000)) {
            Path out = disk.getPath("/public/site");

            SiteResult result = Registers.make(Site.in(out, Registers.DAY).withDownloads(List.of()), SHOP);

            assertThat(result.failure()).isPresent();
            assertThat(Files.exists(disk.getPath("/public"))).isFalse();
        }
    }

    private static FileSystem disk(long bytes) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setMaxSize(bytes)
                .setBlockSize(1_024)
                .build());
    }

    /** Leaves so much free and no more. */
    private static void fill(FileSystem disk, Path filler, int free) throws IOException {
        long usable = disk.getFileStores().iterator().next().getUsableSpace();
        Files.write(filler, new byte[(int) usable - free]);
        assertThatIOException().isThrownBy(() -> Files.write(disk.getPath("/proof"), new byte[free + 4_096]));
        Files.delete(disk.getPath("/proof"));
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String file : Registers.files(folder)) {
            contents.put(file, Files.readAllBytes(folder.resolve(file)));
        }
        return contents;
    }
}
