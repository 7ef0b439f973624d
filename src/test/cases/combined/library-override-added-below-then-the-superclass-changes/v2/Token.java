abstract class Token {
    String kind() {
        return "v2";
    }

    static class Doctype extends Token {
        @Override
        public String toString() {
            return "<doctype " + kind() + ">";
        }

    }
}
