import java.util.LinkedHashMap;
import java.util.Map;

class Session {
    private final String user;
    private final Map<String, String> attributes;
    private final StringBuilder log;

    Session(String user) {
        this.user = user;
        attributes = new LinkedHashMap<>();
        log = new StringBuilder("started");
    }

    String show() {
        attributes.put("user", user);
        log.append(", shown");
        return attributes + " " + log;
    }
}
