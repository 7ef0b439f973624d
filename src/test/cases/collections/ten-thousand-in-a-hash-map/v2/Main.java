import evolve.Evolve;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        Map<String, Account> accounts = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            accounts.put("a" + i, new Account(i));
        }
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        long sum = 0;
        for (int i = 0; i < 10_000; i++) {
            Account account = accounts.get("a" + i);
            account.pay(1);
            sum += account.total();
        }
        System.out.println(sum + " " + accounts.size());
    }
}
