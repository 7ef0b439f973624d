class Vault {
    private int secret = 1;

    static class Key {
        private final Vault vault;

        Key(Vault vault) {
            this.vault = vault;
        }

        String open() {
            return "open " + vault.secret;
        }
    }

    static class Audit {
        static String of(Vault vault) {
            return "";
        }
    }
}
