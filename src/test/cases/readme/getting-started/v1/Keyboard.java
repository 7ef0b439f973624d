import evolve.Evolve;
import java.io.InputStream;

/** Enter, then an edit and Enter again, then the end. */
final class Keyboard extends InputStream {
    private int presses;

    @Override
    public int read(byte[] bytes, int offset, int length) {
        presses++;
        if (presses == 2) {
            Evolve.files();
        }
        bytes[offset] = '\n';
        return presses > 2 ? -1 : 1;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("a line at a time");
    }
}
