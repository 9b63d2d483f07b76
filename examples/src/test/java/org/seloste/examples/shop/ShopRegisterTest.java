package org.seloste.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.seloste.examples.Differences;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;

class ShopRegisterTest {

    private static final Register FILE = RegisterReader.read(Path.of("registers/esimerkkipuoti/register.yaml"))
            .register();

    @Test
    void theRegisterBuiltInJavaEqualsItsFile() {
        Register built = ShopRegister.register();

        assertThat(Differences.first(FILE, built)).isEmpty();
        assertThat(built).isEqualTo(FILE);
    }
}
