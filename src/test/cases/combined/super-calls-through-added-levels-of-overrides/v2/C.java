class C extends B {
    @Override
    String say(String text) {
        return "C" + super.say(text);
    }

    @Override
    public String toString() {
        return "c" + super.toString();
    }
}
