import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(100);
        System.out.println(account.report());
        Evolve.next();
        System.out.println(account.report());
    }
}
