import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(5);
        account.deposit(2);
        System.out.println(account.show());
        Evolve.next();
        System.out.println(account.show() + " " + new Account(6).show());
    }
}
