import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

interface Report {
    int of(Account account);

    default String all(Account account) {
        ToIntFunction<Account> total = Account::total;
        BiFunction<Account, int[], Integer> more = Account::total;
        Function<Account, String> text = Account::of;
        BiFunction<Integer, Integer, Account> make = Account::new;
        return of(account) + " " + total.applyAsInt(account) + " " + more.apply(account, new int[] {1, 2}) + " "
                + text.apply(account) + " " + one(make.apply(3, 4)) + " " + two(account);
    }

    private int one(Account account) {
        Function<Account, Integer> limit = each -> each.limit++ + each.limit;
        return limit.apply(account);
    }

    static int two(Account account) {
        Function<int[], Integer> total = account::total;
        return total.apply(new int[] {100});
    }
}
