package dev.reloadall.engine.scan;

/** Walks the tables of a class file (JVMS 4.1) to where they end: a file that is cut off or has a tail ends elsewhere. */
final class ClassFileEnd {
    private static final int CONSTANT_POOL = 8;

    private final byte[] bytes;
    private int at = CONSTANT_POOL;

    ClassFileEnd(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The offset after the last attribute, which may lie behind the end of the array.
     *
     * @throws RuntimeException where a table itself lies outside or has an unknown tag
     */
    int find() {
        skipConstants();
        at += 6;
        skip(2 * u2());
        skipMembers();
        skipMembers();
        skipAttributes();
        return at;
    }

    private void skipConstants() {
        int count = u2();
        for (int i = 1; i < count; i++) {
            int tag = bytes[at++];
            skip(constantSize(tag));
            // A long or double takes two entries (JVMS 4.4.5).
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
    }

    private int constantSize(int tag) {
        return switch (tag) {
            case 1 -> u2();
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IllegalArgumentException("constant of unknown kind " + tag + " before byte " + at);
        };
    }

    private void skipMembers() {
        for (int left = u2(); left > 0; left--) {
            at += 6;
            skipAttributes();
        }
    }

    private void skipAttributes() {
        for (int left = u2(); left > 0; left--) {
            at += 2;
            int high = u2();
            int length = high << 16 | u2();
            if (length < 0 || length > bytes.length - at) {
                throw new IllegalArgumentException("attribute of " + (length & 0xffffffffL) + " bytes at byte " + at + " of " + bytes.length);
            }
            at += length;
        }
    }

    /** Its argument may itself move the position, which {@code at += …} would not see. */
    private void skip(int count) {
        at += count;
    }

    private int u2() {
        int value = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        at += 2;
        return value;
    }
}
