class C extends B {
    @Override
    String say(String text) {
        return "c" + super.say(text) + describe();
    }

    @Override
    public String toString() {
        return "end";
    }
}
