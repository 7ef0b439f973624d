class Vault {
    private int secret = 1;
    private long tries = 2;
    private static String seal = "wax";

    private String peek(int... at) {
        return seal + tries + at.length;
    }

    static class Key {
        private final Vault vault;
        private transient int uses;

        Key(Vault vault) {
            this.vault = vault;
        }

        String open() {
            vault.tries += 2 + uses++;
            seal += "!";
            return "open " + vault.secret++ + vault.peek(1, 2);
        }
    }

    static class Audit {
        static String of(Vault vault) {
            return vault.peek() + --vault.tries;
        }
    }
}
