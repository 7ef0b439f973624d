interface Named {
    String name();

    default String shout() {
        return decorate(name());
    }

    private String decorate(String text) {
        return text + "!";
    }

    static Named anonymous() {
        return Nobody.NOBODY;
    }
}
