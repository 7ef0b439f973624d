class Sub extends Base {
    @Override
    String greet() {
        return "sub";
    }
}
