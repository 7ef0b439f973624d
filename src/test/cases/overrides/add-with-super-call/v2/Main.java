import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Savings();
        System.out.println(account.describe(3));
        Evolve.next();
        System.out.println(account.describe(3));
    }
}
