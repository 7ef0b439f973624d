class Polite implements Greeter {
    @Override
    public String greet() {
        return "good day";
    }
}
