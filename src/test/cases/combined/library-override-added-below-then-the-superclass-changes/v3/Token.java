abstract class Token {
    String kind() {
        return "v3";
    }
    int added;

    static class Doctype extends Token {
        @Override
        public String toString() {
            return "<doctype " + kind() + ">";
        }

    }
}
