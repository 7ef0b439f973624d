class C extends B {
    @Override
    String say(String text) {
        return "C" + super.say(text);
    }
}
