interface Named {
    String name();

    default String title() {
        return decorate(name()) + suffix();
    }

    private String decorate(String s) {
        return "*" + s + "*" + name().length();
    }

    private static String suffix() {
        return "!";
    }
}
