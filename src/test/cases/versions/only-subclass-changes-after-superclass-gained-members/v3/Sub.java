class Sub extends Base {
    String show() {
        level++;
        return tag() + up() + " " + shared++ + " " + super.up();
    }
}
