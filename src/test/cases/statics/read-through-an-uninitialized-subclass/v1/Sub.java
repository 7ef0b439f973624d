class Sub extends Base {
    static int own = Log.made("Sub", 9);
    String name = "sub" + own;
}
