class Base {
    static int number = Log.made("Base", 1);
}
