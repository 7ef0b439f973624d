class Both implements Left, Right {
    @Override
    public String hi() {
        return Left.super.hi() + Right.super.hi();
    }
}
