class Holder {
    static final int CONSTANT = Integer.parseInt("6");
    static int variable = 50;
}
