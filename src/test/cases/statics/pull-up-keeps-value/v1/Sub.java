class Sub extends Base {
    static int count = 1;
}
