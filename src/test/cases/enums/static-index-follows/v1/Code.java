import java.util.HashMap;
import java.util.Map;

enum Code {
    RED("r");

    private static final Map<String, Code> INDEX = new HashMap<>();

    static {
        for (Code code : values()) {
            INDEX.put(code.text, code);
        }
    }

    private final String text;

    Code(String text) {
        this.text = text;
    }

    static Code of(String text) {
        for (Code code : values()) {
            if (code.text.equals(text)) {
                return code;
            }
        }
        return null;
    }

    static int size() {
        return values().length;
    }
}
