class Late extends Base {
    Late(long n) {
        super("late", n);
    }
}
