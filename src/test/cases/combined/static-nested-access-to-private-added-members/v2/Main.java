import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Vault vault = new Vault();
        Vault.Key key = new Vault.Key(vault);
        System.out.println(key.open());
        Evolve.next();
        System.out.println(key.open() + " " + Vault.Audit.of(vault) + " " + key.open());
    }
}
