abstract class Token {
    String kind() {
        return "v4";
    }
    @Override
    public String toString() {
        return "token";
    }

    static class Doctype extends Token {
        @Override
        public String toString() {
            return "<doctype " + kind() + ">";
        }

    }
}
