package dev.reloadall.debug;

import java.util.HashMap;
import java.util.Map;

/** The sources of a program that answers each line it is sent by what its bank shows, and versions of two of its classes. */
final class Versions {
    static final int LINE_OF_SHOW = 5;
    static final int LINE_OF_SHOW2 = 6;
    static final int LINE_OF_AMOUNT = 11;

    static final String BEFORE = "bank v1 500";
    static final String BODIES = "bank 1b v1b 500";
    static final String AFTER = "bank 2 v2 5 EUR, 5 EUR";

    private static final String MAIN = """
            import dev.reloadall.ReloadAll;
            import java.util.Scanner;

            public class Main {
                static final Bank BANK = new Bank();

                public static void main(String[] arguments) {
                    ReloadAll.install();
                    for (Scanner in = new Scanner(System.in); in.hasNextLine(); in.nextLine()) {
                        System.out.println(BANK.show());
                    }
                }
            }
            """;
    static final String ACCOUNT = """
            class Account {
                int cents = 500;

                String show() {
                    return "v1 " + cents;
                }
            }
            """;
    static final String BANK = """
            class Bank {
                Account account = new Account();

                String show() {
                    return "bank " + account.show();
                }
            }
            """;
    static final String ACCOUNT2 = """
            class Account {
                int cents = 500;
                String currency = "EUR";

                String show() {
                    return "v2 " + amount();
                }

                String amount() {
                    // its line has a number
                    return cents / 100 + " " + currency;
                }
            }
            """;
    static final String BANK2 = """
            class Bank {
                Account account = new Account();

                String show() {
                    return "bank 2 " + account.show() + ", " + account.amount();
                }
            }
            """;

    private Versions() {
    }

    static Map<String, String> first() {
        return of(ACCOUNT, BANK);
    }

    static Map<String, String> bodies() {
        return of(ACCOUNT.replace("v1", "v1b"), BANK.replace("bank ", "bank 1b "));
    }

    /** A field, its initializer, a method, and another class that calls it. */
    static Map<String, String> second() {
        return of(ACCOUNT2, BANK2);
    }

    static Map<String, String> of(String account, String bank) {
        return Map.of("Main", MAIN, "Account", account, "Bank", bank);
    }

    /** The first versions in a program whose main thread holds a transaction open. */
    static Map<String, String> inTransaction() {
        Map<String, String> sources = new HashMap<>(first());
        sources.put("Main", MAIN.replace("install", "begin"));
        return sources;
    }
}
