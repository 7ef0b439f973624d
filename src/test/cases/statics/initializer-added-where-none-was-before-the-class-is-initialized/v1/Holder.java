class Holder {
    static final int CONSTANT = 4;
    static int variable;
}
