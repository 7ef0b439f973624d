class A {
    String say(String text) {
        return "A" + text;
    }

    @Override
    public String toString() {
        return "a" + describe();
    }

    protected String describe() {
        return "!";
    }
}
