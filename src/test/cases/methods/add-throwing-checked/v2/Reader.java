import java.io.IOException;

class Reader {
    String read(String text) {
        try {
            return parse(text);
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        } finally {
            System.out.println("closed");
        }
    }

    String parse(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("empty");
        }
        return "parsed " + text;
    }
}
