class Rude implements Greeter {
    @Override
    public String greet() {
        return "what";
    }
}
