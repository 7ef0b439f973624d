class Caller {
    static String call(Top top) {
        return top.id() + top.hi();
    }
}
