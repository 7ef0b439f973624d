class Legacy implements Runnable {
    private final Account account;

    Legacy(Account account) {
        this.account = account;
    }

    @Override
    public void run() {
        System.out.println("closed out " + account.closeOut());
    }
}
