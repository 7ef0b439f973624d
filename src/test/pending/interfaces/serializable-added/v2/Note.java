import java.io.Serializable;

class Note implements Serializable {
    private final String text;

    Note(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
