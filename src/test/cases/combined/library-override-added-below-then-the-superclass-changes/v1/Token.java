abstract class Token {
    String kind() {
        return "v1";
    }

    static class Doctype extends Token {
    }
}
