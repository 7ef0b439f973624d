import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account("ada", 100);
        System.out.println(account.show());
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        System.out.println(account.show());
        account.act();
        account.act();
        System.out.println(account.show());
    }
}
