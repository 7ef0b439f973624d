class Sub extends Base {
    String text = "t";

    Sub(String text) {
        this.text += text;
    }

    @Override
    String describe() {
        return "sub " + text;
    }
}
