class Sub extends Base {
    String text = "t";

    @Override
    String describe() {
        return "sub " + text;
    }
}
