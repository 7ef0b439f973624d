class Quiet implements Greeter {
    @Override
    public String greet() {
        return "...";
    }
}
