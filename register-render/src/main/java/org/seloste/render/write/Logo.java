package org.seloste.render.write;

import java.util.Arrays;
import java.util.Base64;
import org.seloste.render.document.Words;

/** A logo: a small PNG or JPEG picture that a page carries within itself. */
public final class Logo {

    /** The most bytes that a logo may have: every page carries it whole. */
    public static final int MAX_BYTES = 65_536;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final byte[] picture;
    private final String mediaType;
    private final String alternative;

    private Logo(byte[] picture, String mediaType, String alternative) {
        this.picture = picture;
        this.mediaType = mediaType;
        this.alternative = alternative;
    }

    /**
     * A logo from the bytes of a picture.
     *
     * @param picture a PNG or JPEG file, at most {@value #MAX_BYTES} bytes
     * @param alternative the words in its place for those who do not see it, such as the organisation's name; empty
     *     when the name stands beside it anyway
     * @return the logo
     * @throws IllegalArgumentException when the picture is neither PNG nor JPEG, or too big
     */
    public static Logo of(byte[] picture, String alternative) {
        if (picture.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The logo has " + picture.length + " bytes; at most " + MAX_BYTES + " are allowed");
        }
        return new Logo(
                picture.clone(), mediaType(picture), Words.of(alternative).text());
    }

    /**
     * The picture as it was given.
     *
     * @return the bytes of a PNG or JPEG file
     */
    public byte[] picture() {
        return picture.clone();
    }

    /**
     * What kind of picture it is.
     *
     * @return {@code image/png} or {@code image/jpeg}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The words in place of the picture for those who do not see it.
     *
     * @return the words; empty when the name stands beside it anyway
     */
    public String alternative() {
        return alternative;
    }

    String dataUri() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture);
    }

    private static String mediaType(byte[] picture) {
        if (startsWith(picture, PNG)) {
            return "image/png";
        }
        if (startsWith(picture, JPEG)) {
            return "image/jpeg";
        }
        throw new IllegalArgumentException("The logo is neither a PNG nor a JPEG picture");
    }

    private static boolean startsWith(byte[] picture, byte[] signature) {
        return picture.length > signature.length
                && Arrays.equals(picture, 0, signature.length, signature, 0, signature.length);
    }
}
