package dev.reloadall.engine.match;

import java.util.HashMap;
import java.util.Map;

/** Hands out one object for equal tokens, so that comparing two versions token by token compares references. */
final class TokenPool {
    private final Map<Token, Token> tokens = new HashMap<>();

    Token token(int opcode, String operand) {
        Token token = new Token(opcode, operand);
        Token known = tokens.putIfAbsent(token, token);
        return known == null ? token : known;
    }
}
