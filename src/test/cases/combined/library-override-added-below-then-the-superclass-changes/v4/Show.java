class Show {
    static Object make() {
        return new Token.Doctype();
    }

    static String text(Object o) {
        return String.valueOf(o).replaceAll("@.*", "@");
    }
}
