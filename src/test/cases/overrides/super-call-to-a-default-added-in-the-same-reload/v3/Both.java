class Both implements Left, Right {
    @Override
    public String bye(long n) {
        return Left.super.bye(n + 1) + Left.super.hi();
    }
}
