class A {
    String say(String text) {
        return "A" + text;
    }

    protected String describe() {
        return "0";
    }
}
