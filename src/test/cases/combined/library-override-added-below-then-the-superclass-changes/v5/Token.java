abstract class Token {
    String kind() {
        return "v5";
    }

    static class Doctype extends Token {
        @Override
        public String toString() {
            return "<doctype " + kind() + ">";
        }

    }
}
