class B extends A {
    @Override
    String say(String text) {
        return "B" + super.say(text);
    }

    @Override
    public String toString() {
        return "b" + super.toString();
    }

    @Override
    protected String describe() {
        return super.describe() + "?";
    }
}
