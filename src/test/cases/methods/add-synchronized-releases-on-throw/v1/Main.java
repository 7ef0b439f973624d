import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Vault vault = new Vault();
        System.out.println(vault.open());
        Evolve.next();
        System.out.println(vault.open());
        System.out.println(Thread.holdsLock(vault));
    }
}
