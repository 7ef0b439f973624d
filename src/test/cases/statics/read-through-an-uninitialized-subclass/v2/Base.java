class Base {
    static int number = Log.made("Base", 1);
    static int added = Log.made("Base.added", 2);

    static int twice() {
        return added++ * 2;
    }
}
