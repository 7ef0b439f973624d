class Polite implements Greeter {
    @Override
    public String greet(String who) {
        return "good day; not " + Greeter.super.greet(who);
    }
}
