class Rude implements Greeter {
    @Override
    public String greet() {
        return "what";
    }

    @Override
    public String part() {
        return "bah";
    }
}
